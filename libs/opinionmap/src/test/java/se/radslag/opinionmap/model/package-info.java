/** Tests of the model, on real conversations too. Personal data: none. */
@org.jspecify.annotations.NullMarked
package se.radslag.opinionmap.model;
