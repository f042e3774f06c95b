/**
 * Opinion maps: people answer each other's short statements, and the map shows what they have in common and what
 * divides them. The third method; the rooms below hold what a conversation is ({@code conversation}), how it is
 * answered ({@code vote}) and written in ({@code writing}), what staff does with it ({@code work}), the map ({@code
 * map}) and what it leaves behind ({@code data}). They do not know this package.
 *
 * <p>Personal data: see {@link se.radslag.methods.opinion.conversation}.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.methods.opinion;
