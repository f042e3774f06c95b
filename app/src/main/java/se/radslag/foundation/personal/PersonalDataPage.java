package se.radslag.foundation.personal;

import java.util.List;

/**
 * Which personal data are held.
 *
 * @param held message keys of what each room holds
 */
public record PersonalDataPage(List<String> held) {}
