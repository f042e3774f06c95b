package se.radslag.foundation.oidc;

import java.util.List;
import java.util.Map;

/**
 * The places where people can sign in elsewhere.
 *
 * @param back the address that a provider sends people back to
 * @param typed fields of a new one
 * @param assurances names of how sure a place can make us, by key
 */
public record ProvidersPage(
        List<Provider> providers,
        String back,
        Map<String, String> typed,
        Map<String, String> assurances,
        Map<String, String> errors) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
