package se.radslag.foundation.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * The cards of a new sheet, to be printed and cut.
 *
 * @param expiresOn the last day of use
 * @param address where the code is typed in, as one types it
 * @param codes as they are printed
 */
public record CardsPage(String purpose, LocalDate expiresOn, String address, List<String> codes) {}
