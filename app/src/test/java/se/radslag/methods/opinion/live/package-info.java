@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion.live;
