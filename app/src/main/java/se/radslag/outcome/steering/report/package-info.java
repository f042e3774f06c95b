/**
 * State reports (nulägesbilder): what indicators, dialogues and their evaluations say together, in the analyst's words.
 * From a report follow priorities, and from these measures towards goals; each step leads back to the one before.
 *
 * <p>A report holds the figures as they were when it was published, and shows beside them what they say now.
 *
 * <p>Personal data: as the room above tells. A report tells of dialogues only how many took part and what was counted.
 */
@org.jspecify.annotations.NullMarked
package se.radslag.outcome.steering.report;
