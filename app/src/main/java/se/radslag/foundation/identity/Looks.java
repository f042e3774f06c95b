package se.radslag.foundation.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Organisation;
import se.radslag.foundation.web.AccentTheme;
import se.radslag.foundation.web.Look;

/** The look of each organisation, computed once for each of its states. */
@Component
class Looks {

    private final LoadingCache<String, String> themes =
            Caffeine.newBuilder().maximumSize(1_000).build(Looks::theme);

    /** The look of the pages that belong to no organisation. */
    static Look ofInstallation() {
        return new Look("Rådslag", null, AccentTheme.standard().css(), null);
    }

    Look of(Organisation organisation) {
        return new Look(
                organisation.name(),
                organisation.hasLogo() ? "/logotyp" : null,
                themes.get(organisation.accent()),
                contact(organisation));
    }

    private static String theme(String accent) {
        return switch (AccentTheme.of(accent)) {
            case AccentTheme.Accepted accepted -> accepted.theme().css();
            case AccentTheme.Refused refused -> AccentTheme.standard().css();
        };
    }

    private static @Nullable String contact(Organisation organisation) {
        String line = Stream.of(organisation.name(), organisation.phone(), organisation.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return line.isEmpty() ? null : line;
    }
}
