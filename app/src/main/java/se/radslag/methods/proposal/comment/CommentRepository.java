package se.radslag.methods.proposal.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments and every wording they have had. */
@Repository
public class CommentRepository {

    private static final int PAGE = 20;

    private static final String SELECT = """
            select comment.id, comment.proposal_id, comment.parent_id, comment.author_id,
                   coalesce(person.name || coalesce(', ' || area.name, ''), '') as author,
                   (select role.title from organisation_role role
                    where role.organisation_id = person.organisation_id and role.person_id = person.id
                      and role.title is not null
                    order by role.title limit 1) as office,
                   comment.side, comment.text, comment.standing, comment.version, comment.at
            from proposal_comment comment
            left join organisation_person person
              on person.organisation_id = comment.organisation_id and person.id = comment.author_id
                 and person.erased_at is null
            left join organisation_area area
              on area.organisation_id = person.organisation_id and area.id = person.area_id
            """;

    private final JdbcClient sql;

    CommentRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a comment and counts it. */
    long add(long proposalId, @Nullable Long parentId, long authorId, Side side, String text) {
        long id = sql.sql("""
                insert into proposal_comment (proposal_id, parent_id, author_id, side, text)
                values (:proposal, :parent, :author, :side, :text) returning id
                """)
                .param("proposal", proposalId)
                .param("parent", parentId, java.sql.Types.BIGINT)
                .param("author", authorId)
                .param("side", side.name())
                .param("text", text)
                .query(Long.class)
                .single();
        keepVersion(id);
        count(proposalId, 1);
        return id;
    }

    Optional<Comment> find(long id) {
        return sql.sql(SELECT + " where comment.id = :id")
                .param("id", id)
                .query(Comment.class)
                .optional();
    }

    /** The comment, or the one that it answers, if it is about the proposal. */
    public Optional<Long> findTop(long proposalId, long id) {
        return sql.sql("""
                select coalesce(parent_id, id) from proposal_comment where id = :id and proposal_id = :proposal
                """)
                .param("id", id)
                .param("proposal", proposalId)
                .query(Long.class)
                .optional();
    }

    List<Comment> list(Collection<Long> ids) {
        return sql.sql(SELECT + " where comment.id = any (:ids) order by comment.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(Comment.class)
                .list();
    }

    /**
     * A page of comments with their replies, the newest comment first.
     *
     * @param side only comments of the side, or null for all
     * @param before only comments older than the one with the id, or null
     * @param after only comments newer than the one with the id, or null
     */
    public Page page(long proposalId, @Nullable Side side, @Nullable Long before, @Nullable Long after) {
        String order = after == null ? "desc" : "asc";
        List<Comment> found = new ArrayList<>(sql.sql(SELECT + """
                where comment.proposal_id = :proposal and comment.parent_id is null
                  and (:side::text is null or comment.side = :side)
                  and (:before::bigint is null or comment.id < :before)
                  and (:after::bigint is null or comment.id > :after)
                """ + " order by comment.id " + order + " limit :most")
                .param("proposal", proposalId)
                .param("side", side == null ? null : side.name(), java.sql.Types.VARCHAR)
                .param("before", before, java.sql.Types.BIGINT)
                .param("after", after, java.sql.Types.BIGINT)
                .param("most", PAGE + 1)
                .query(Comment.class)
                .list());
        boolean more = found.size() > PAGE;
        if (more) {
            found.removeLast();
        }
        if (after != null) {
            Collections.reverse(found);
        }
        Map<Long, List<Comment>> replies =
                replies(found.stream().map(Comment::id).toList());
        return new Page(
                found.stream()
                        .map(comment -> new Comment.Branch(comment, replies.getOrDefault(comment.id(), List.of())))
                        .toList(),
                after == null ? before != null : more,
                after != null || more);
    }

    /** A page of comments, and whether there are newer and older ones. */
    public record Page(List<Comment.Branch> branches, boolean newer, boolean older) {}

    private Map<Long, List<Comment>> replies(List<Long> parents) {
        return parents.isEmpty()
                ? Map.of()
                : sql
                        .sql(SELECT + " where comment.parent_id = any (:ids) order by comment.id")
                        .param("ids", parents.toArray(Long[]::new))
                        .query(Comment.class)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(comment -> comment.parentId() == null ? 0L : comment.parentId()));
    }

    /** Changes the text if the comment still has the version; false if it has another. */
    boolean reword(long id, int version, String text) {
        boolean changed = sql.sql("""
                update proposal_comment set text = :text, version = version + 1
                where id = :id and version = :version and standing = 'STANDING'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("text", text)
                        .update()
                == 1;
        if (changed) {
            keepVersion(id);
        }
        return changed;
    }

    List<Comment.Version> listVersions(long id) {
        return sql.sql("""
                select version, text, at from proposal_comment_version where comment_id = :id order by version desc
                """).param("id", id).query(Comment.Version.class).list();
    }

    /** Hides a comment that stands, and counts it no more; false if it does not stand. */
    boolean hide(long id) {
        return stand(id, "STANDING", "HIDDEN", -1);
    }

    /** Shows a hidden comment again, and counts it; false if it is not hidden. */
    boolean show(long id) {
        return stand(id, "HIDDEN", "STANDING", 1);
    }

    /** Takes back a comment that stands, and counts it no more; false if it does not stand. */
    boolean withdraw(long id) {
        return stand(id, "STANDING", "WITHDRAWN", -1);
    }

    private boolean stand(long id, String from, String to, int more) {
        Optional<Long> proposal = sql.sql("""
                update proposal_comment set standing = :to where id = :id and standing = :from returning proposal_id
                """)
                .param("id", id)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .optional();
        proposal.ifPresent(of -> count(of, more));
        return proposal.isPresent();
    }

    /** What a comment needs to know of its proposal. */
    record About(long activityId, long dialogueId, String title, String standing) {}

    Optional<About> findAbout(long proposalId) {
        return sql.sql("select activity_id, dialogue_id, title, standing from proposal_proposal where id = :id")
                .param("id", proposalId)
                .query(About.class)
                .optional();
    }

    private record InDialogue(long id, long dialogueId) {}

    /** The dialogues of the proposals. */
    Map<Long, Long> listDialogues(Collection<Long> proposalIds) {
        return sql
                .sql("select id, dialogue_id from proposal_proposal where id = any (:ids)")
                .param("ids", proposalIds.toArray(Long[]::new))
                .query(InDialogue.class)
                .list()
                .stream()
                .collect(Collectors.toMap(InDialogue::id, InDialogue::dialogueId));
    }

    private void keepVersion(long id) {
        sql.sql("""
                insert into proposal_comment_version (comment_id, version, text)
                select id, version, text from proposal_comment where id = :id
                """).param("id", id).update();
    }

    private void count(long proposalId, int more) {
        sql.sql("update proposal_tally set comments = comments + :more where proposal_id = :id")
                .param("id", proposalId)
                .param("more", more)
                .update();
    }
}
