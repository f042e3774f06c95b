package se.radslag.methods.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Contribution;
import se.radslag.dialogue.Standing;

/** Proposals and every wording they have had. */
@Repository
public class ProposalRepository {

    static final String SELECT = """
            select proposal.id, proposal.activity_id, proposal.dialogue_id, proposal.number, proposal.author_id,
                   coalesce(nullif(proposal.author_name, ''),
                            person.name || coalesce(', ' || area.name, ''), '') as author,
                   proposal.title, proposal.text, proposal.place, proposal.channel, proposal.standing,
                   proposal.merged_into, tally.support, tally.comments, tally.imported_for, tally.imported_against,
                   proposal.version, proposal.at
            from proposal_proposal proposal
            join proposal_tally tally
              on tally.organisation_id = proposal.organisation_id and tally.proposal_id = proposal.id
            left join organisation_person person
              on person.organisation_id = proposal.organisation_id and person.id = proposal.author_id
                 and person.erased_at is null
            left join organisation_area area
              on area.organisation_id = person.organisation_id and area.id = person.area_id
            """;

    private final JdbcClient sql;

    ProposalRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Contribution contribution, Wording wording, Channel channel, String authorName) {
        sql.sql("""
                insert into proposal_proposal (id, activity_id, dialogue_id, number, author_id, author_name, title, text,
                    place, latitude, longitude, channel)
                values (:id, :activity, :dialogue, :number, :author, :name, :title, :text, :place, :latitude, :longitude,
                    :channel)
                """)
                .param("id", contribution.id())
                .param("activity", contribution.activityId())
                .param("dialogue", contribution.dialogueId())
                .param("number", contribution.number())
                .param("author", contribution.authorId())
                .param("name", authorName)
                .param("title", wording.title())
                .param("text", wording.text())
                .param("place", wording.place())
                .param("latitude", wording.latitude(), java.sql.Types.DOUBLE)
                .param("longitude", wording.longitude(), java.sql.Types.DOUBLE)
                .param("channel", channel.name())
                .update();
        sql.sql("insert into proposal_tally (proposal_id, activity_id) values (:id, :activity)")
                .param("id", contribution.id())
                .param("activity", contribution.activityId())
                .update();
        keepVersion(contribution.id(), contribution.authorId());
    }

    public Optional<Proposal> find(long id) {
        return sql.sql(SELECT + " where proposal.id = :id")
                .param("id", id)
                .query(Proposal.class)
                .optional();
    }

    public List<Proposal> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(SELECT + " where proposal.id = any (:ids) order by proposal.number")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Proposal.class)
                        .list();
    }

    /** Changes the wording if the proposal still has the version, and keeps the new one; false if it has another. */
    boolean reword(long id, int version, Wording wording, long personId) {
        int changed = sql.sql("""
                update proposal_proposal
                set title = :title, text = :text, place = :place, version = version + 1
                where id = :id and version = :version
                """)
                .param("id", id)
                .param("version", version)
                .param("title", wording.title())
                .param("text", wording.text())
                .param("place", wording.place())
                .update();
        if (changed == 1) {
            keepVersion(id, personId);
        }
        return changed == 1;
    }

    private void keepVersion(long id, @Nullable Long personId) {
        sql.sql("""
                insert into proposal_version (proposal_id, version, title, text, place, person_id)
                select id, version, title, text, place, :person from proposal_proposal where id = :id
                """)
                .param("id", id)
                .param("person", personId, java.sql.Types.BIGINT)
                .update();
    }

    List<Version> listVersions(long id) {
        return sql.sql("""
                select version.version, version.title, version.text, version.place, version.at,
                       coalesce(person.name, '') as by
                from proposal_version version
                left join organisation_person person
                  on person.organisation_id = version.organisation_id and person.id = version.person_id
                where version.proposal_id = :id order by version.version desc
                """).param("id", id).query(Version.class).list();
    }

    /** Changes from one standing to another; false if it did not have the first. */
    public boolean stand(long id, Standing from, Standing to) {
        return sql.sql("update proposal_proposal set standing = :to where id = :id and standing = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Hides the proposal, however it stands; false if it is hidden already. */
    boolean hide(long id) {
        return sql.sql("update proposal_proposal set standing = 'HIDDEN' where id = :id and standing <> 'HIDDEN'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Shows a hidden proposal again and returns how it stands now: as it did before. */
    Standing show(long id) {
        return sql.sql("""
                update proposal_proposal proposal
                set standing = case
                    when merged_into is not null then 'MERGED'
                    when exists (select from proposal_withdrawal where proposal_id = proposal.id) then 'WITHDRAWN'
                    else 'STANDING' end
                where id = :id returning standing
                """).param("id", id).query(Standing.class).single();
    }

    void addWithdrawal(long id, String reason, long personId) {
        sql.sql("""
                insert into proposal_withdrawal (proposal_id, reason, person_id) values (:id, :reason, :person)
                """)
                .param("id", id)
                .param("reason", reason)
                .param("person", personId)
                .update();
    }
}
