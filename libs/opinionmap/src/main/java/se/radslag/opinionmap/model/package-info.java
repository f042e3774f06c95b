/**
 * Where people and statements stand: a model of how probable it is that a person agrees with a statement.
 *
 * <p>{@link se.radslag.opinionmap.model.Fitting} finds the model's numbers, {@link se.radslag.opinionmap.model.Model}
 * holds them, {@link se.radslag.opinionmap.model.Place} says where one person stands.
 */
@NullMarked
package se.radslag.opinionmap.model;

import org.jspecify.annotations.NullMarked;
