/**
 * Measures libs/opinionmap: how well it predicts votes that it was not shown, how alike its groups are when people are left
 * out, and how long it takes. Beside Polis' recipe, on real conversations and invented ones of given sizes.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.benchmarks.opinion;
