package se.radslag.foundation.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.foundation.database.Tenancy;

/** Finds organisations by where they are reached; what it knows is at most ten seconds old. */
@Component
public class Organisations {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final OrganisationRepository repository;
    private final LoadingCache<String, Optional<Organisation>> byHost;
    private final LoadingCache<String, Optional<Organisation>> bySlug;
    private final LoadingCache<Long, Organisation> byId;

    Organisations(OrganisationRepository repository) {
        this.repository = repository;
        this.byHost = cache().build(repository::findByHost);
        this.bySlug = cache().build(repository::findBySlug);
        this.byId = cache().build(id -> repository.find(id).orElseThrow());
    }

    public Optional<Organisation> findByHost(String host) {
        return byHost.get(host);
    }

    public Optional<Organisation> findBySlug(String slug) {
        return bySlug.get(slug);
    }

    /**
     * The organisation at hand, as it was at most ten seconds ago.
     *
     * @throws IllegalStateException outside any organisation
     */
    Organisation known() {
        return byId.get(Tenancy.organisation());
    }

    /**
     * The organisation at hand, as it is stored now.
     *
     * @throws IllegalStateException outside any organisation
     */
    public Organisation current() {
        return repository.find(Tenancy.organisation()).orElseThrow();
    }

    public List<Organisation> list() {
        return repository.list();
    }

    /** The logo of the organisation at hand, as PNG. */
    public Optional<byte[]> logo() {
        return repository.findLogo(Tenancy.organisation());
    }

    /** Adds an organisation; it has no people yet. */
    public Organisation add(String slug, String name, String accent) {
        repository.add(slug, name, accent);
        forget();
        return repository.findBySlug(slug).orElseThrow();
    }

    /** Lets a change show at once on this server. */
    public void forget() {
        byHost.invalidateAll();
        bySlug.invalidateAll();
        byId.invalidateAll();
    }

    private static Caffeine<Object, Object> cache() {
        return Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH);
    }
}
