package se.radslag.methods.proposal.picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.picture.Photograph;

/** Pictures of proposals, and of forms that are not yet published. */
@Repository
public class PictureRepository {

    private final JdbcClient sql;

    PictureRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps a picture with the form that it was sent with, until the form is published or a day has passed. */
    public void keep(UUID form, int place, String alt, Photograph photograph) {
        sql.sql("""
                insert into proposal_picture (form, place, alt, type, width, height, content, thumbnail)
                values (:form, :place, :alt, :type, :width, :height, :content, :thumbnail)
                """)
                .param("form", form)
                .param("place", place)
                .param("alt", alt)
                .param("type", photograph.type())
                .param("width", photograph.width())
                .param("height", photograph.height())
                .param("content", photograph.content())
                .param("thumbnail", photograph.thumbnail())
                .update();
    }

    /** Removes a picture that the form keeps. */
    public void drop(UUID form, long pictureId) {
        sql.sql("delete from proposal_picture where form = :form and id = :id")
                .param("form", form)
                .param("id", pictureId)
                .update();
    }

    /** Gives the form's pictures to the proposal that it became. */
    public void attach(UUID form, long proposalId) {
        sql.sql("update proposal_picture set proposal_id = :proposal, form = null where form = :form")
                .param("form", form)
                .param("proposal", proposalId)
                .update();
    }

    public List<Picture> listKept(UUID form) {
        return sql.sql("select id, alt, width, height from proposal_picture where form = :form order by place, id")
                .param("form", form)
                .query(Picture.class)
                .list();
    }

    public List<Picture> list(long proposalId) {
        return sql.sql("select id, alt, width, height from proposal_picture where proposal_id = :id order by place, id")
                .param("id", proposalId)
                .query(Picture.class)
                .list();
    }

    /** Ids of the pictures of a dialogue's proposals. */
    List<Long> listIds(long dialogueId) {
        return sql.sql("""
                select picture.id from proposal_picture picture
                join proposal_proposal proposal on proposal.id = picture.proposal_id
                where proposal.dialogue_id = :dialogue order by picture.id
                """).param("dialogue", dialogueId).query(Long.class).list();
    }

    record Content(String type, byte[] bytes) {}

    /** The picture, if everyone may see it: it is not of a hidden proposal. */
    Optional<Content> findContent(long pictureId, boolean small) {
        return sql.sql("""
                select type, case when :small then thumbnail else content end as bytes
                from proposal_picture picture
                where id = :id and form is null
                  and exists (select from proposal_proposal where id = picture.proposal_id and standing <> 'HIDDEN')
                """)
                .param("id", pictureId)
                .param("small", small)
                .query((row, number) -> new Content(row.getString("type"), row.getBytes("bytes")))
                .optional();
    }

    /** Removes what was never published. */
    int removeForgotten() {
        return sql.sql("delete from proposal_picture where form is not null and at < now() - interval '1 day'")
                .update();
    }
}
