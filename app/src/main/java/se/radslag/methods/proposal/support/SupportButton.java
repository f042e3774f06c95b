package se.radslag.methods.proposal.support;

import org.jspecify.annotations.Nullable;

/**
 * A proposal's support, as the visitor sees it.
 *
 * @param mine whether the visitor stands behind it
 * @param open whether support can be given now
 * @param importedFor support that came with an import, or null
 * @param importedAgainst votes against that came with an import, or null
 */
public record SupportButton(
        long proposalId,
        int count,
        boolean mine,
        boolean open,
        @Nullable Integer importedFor,
        @Nullable Integer importedAgainst) {}
