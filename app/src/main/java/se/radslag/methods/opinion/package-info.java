/**
 * Opinion maps: people answer each other's short statements, and the map shows what they have in common and what
 * divides them. The third method; the rooms below hold what a conversation is ({@code conversation}) and how it is
 * answered ({@code vote}). They do not know this package.
 *
 * <p>Personal data: see {@link se.radslag.methods.opinion.conversation}.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion;
