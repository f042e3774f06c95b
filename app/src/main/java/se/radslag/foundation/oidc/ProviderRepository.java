package se.radslag.foundation.oidc;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Providers of the organisation at hand, people on their way, and whom pseudonyms stand for. */
@Repository
class ProviderRepository {

    /** Someone on their way. */
    record Attempt(long providerId, String nonce, String verifier, String till) {}

    private final JdbcClient sql;

    ProviderRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Provider> list() {
        return sql.sql("select * from oidc_provider order by id")
                .query(Provider.class)
                .list();
    }

    Optional<Provider> find(long providerId) {
        return sql.sql("select * from oidc_provider where id = :id")
                .param("id", providerId)
                .query(Provider.class)
                .optional();
    }

    /** Adds a provider, whose id counts for nothing, and returns its id. */
    long add(Provider provider) {
        return sql.sql("""
                insert into oidc_provider (label, issuer, client_id, client_secret, assurance, name_claim, email_claim,
                    number_claim, groups_claim, roles)
                values (:label, :issuer, :client, :secret, :assurance, :name, :email, :number, :groups, :roles)
                returning id
                """)
                .param("label", provider.label())
                .param("issuer", provider.issuer())
                .param("client", provider.clientId())
                .param("secret", provider.clientSecret())
                .param("assurance", provider.assurance().name())
                .param("name", provider.nameClaim())
                .param("email", provider.emailClaim())
                .param("number", provider.numberClaim())
                .param("groups", provider.groupsClaim())
                .param("roles", provider.roles())
                .query(Long.class)
                .single();
    }

    boolean remove(long providerId) {
        return sql.sql("delete from oidc_provider where id = :id")
                        .param("id", providerId)
                        .update()
                == 1;
    }

    void addAttempt(byte[] stateHash, Attempt attempt, Duration life) {
        sql.sql("""
                insert into oidc_attempt (state_hash, provider_id, nonce, verifier, till, expires_at)
                values (:state, :provider, :nonce, :verifier, :till, now() + make_interval(secs => :life))
                """)
                .param("state", stateHash)
                .param("provider", attempt.providerId())
                .param("nonce", attempt.nonce())
                .param("verifier", attempt.verifier())
                .param("till", attempt.till())
                .param("life", life.toSeconds())
                .update();
    }

    /** Takes an attempt out, once. */
    Optional<Attempt> takeAttempt(byte[] stateHash) {
        return sql.sql("""
                delete from oidc_attempt where state_hash = :state and expires_at > now()
                returning provider_id, nonce, verifier, till
                """).param("state", stateHash).query(Attempt.class).optional();
    }

    int removeExpired() {
        return sql.sql("delete from oidc_attempt where expires_at <= now()").update();
    }

    /** The sealed key of the organisation's pseudonyms, if there is one. */
    Optional<String> findKey() {
        return sql.sql("select key from oidc_key").query(String.class).optional();
    }

    /** Adds the organisation's sealed key, unless it has one. */
    void addKey(String key) {
        sql.sql("insert into oidc_key (key) values (:key) on conflict do nothing")
                .param("key", key)
                .update();
    }

    Optional<Long> findPerson(byte[] pseudonym) {
        return sql.sql("select person_id from oidc_identity where pseudonym = :pseudonym")
                .param("pseudonym", pseudonym)
                .query(Long.class)
                .optional();
    }

    void recognise(byte[] pseudonym, long personId) {
        sql.sql("""
                insert into oidc_identity (pseudonym, person_id) values (:pseudonym, :person) on conflict do nothing
                """).param("pseudonym", pseudonym).param("person", personId).update();
    }
}
