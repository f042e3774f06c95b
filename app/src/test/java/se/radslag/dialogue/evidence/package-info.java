/** Tests of the contract's second half. */
@org.jspecify.annotations.NullMarked
package se.radslag.dialogue.evidence;
