package se.radslag.foundation.safety;

/**
 * A column of type text that holds secrets as {@link Vault#seal} gives them. A room declares each of its own as a bean.
 * A new column begins with values {@code plain.<base64>}, which the next start seals.
 */
public record SealedColumn(String table, String column) {}
