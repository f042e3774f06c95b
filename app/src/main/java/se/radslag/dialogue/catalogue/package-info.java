/**
 * The catalogue of an organisation's open data, for people and for portals such as dataportal.se.
 *
 * <p>It is described by DCAT-AP-SE 3: the catalogue, its publisher and contact point, a dataset series for each
 * published dialogue, and in it a dataset for each table with its distributions ({@link
 * se.radslag.dialogue.catalogue.Catalogue}). A description is a few {@linkplain se.radslag.dialogue.catalogue.Thing
 * things} with statements about them, written one at a time as Turtle, RDF/XML or JSON-LD ({@link
 * se.radslag.dialogue.catalogue.Rdf}); that little needs no library.
 *
 * <p>Personal data: none. The contact point is the organisation's own.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.catalogue;
