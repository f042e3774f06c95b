/** The ground floor: what every room stands on. It knows nothing of the floors above. */
@org.jspecify.annotations.NullMarked
package se.radslag.foundation;
