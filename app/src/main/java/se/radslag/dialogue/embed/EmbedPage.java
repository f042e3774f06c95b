package se.radslag.dialogue.embed;

import se.radslag.dialogue.Dialogue;

/**
 * How to set a dialogue's card into a page, with the card as it looks now.
 *
 * @param card address of the card
 * @param element the element to paste
 * @param page whole address of the dialogue's page, for systems that know oEmbed
 */
public record EmbedPage(Dialogue dialogue, String card, String element, String page) {}
