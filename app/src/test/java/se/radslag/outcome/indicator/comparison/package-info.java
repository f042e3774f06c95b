@org.jspecify.annotations.NullMarked
package se.radslag.outcome.indicator.comparison;
