package se.radslag.foundation.personal;

import java.util.List;

/**
 * The question whether to erase one's data.
 *
 * @param held message keys of what each room holds
 * @param lastAdministrator whether it cannot be done, since nobody else could look after the pages
 */
public record ErasurePage(List<String> held, boolean lastAdministrator) {}
