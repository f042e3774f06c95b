package se.radslag.foundation.oidc;

/** Asks whether a place to sign in at is really to be removed. */
public record ProviderRemovalPage(long id, String label) {}
