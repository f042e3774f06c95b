package se.radslag.methods.budget.picture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.radslag.foundation.picture.Photograph;

/** Pictures of projects. */
@Repository
public class ProjectPictureRepository {

    private static final String COLUMNS = "id, project_id, progress_id, alt, width, height";

    private final JdbcClient sql;

    ProjectPictureRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long projectId, @Nullable Long progressId, String alt, Photograph photograph) {
        sql.sql("""
                insert into budget_picture (project_id, progress_id, alt, type, width, height, content, thumbnail)
                values (:project, :progress, :alt, :type, :width, :height, :content, :thumbnail)
                """)
                .param("project", projectId)
                .param("progress", progressId, java.sql.Types.BIGINT)
                .param("alt", alt)
                .param("type", photograph.type())
                .param("width", photograph.width())
                .param("height", photograph.height())
                .param("content", photograph.content())
                .param("thumbnail", photograph.thumbnail())
                .update();
    }

    /** Takes away the pictures of the project as it is meant. */
    void removeMeant(long projectId) {
        sql.sql("delete from budget_picture where project_id = :project and progress_id is null")
                .param("project", projectId)
                .update();
    }

    public List<ProjectPicture> list(long projectId) {
        return sql.sql("select " + COLUMNS + " from budget_picture where project_id = :project order by id")
                .param("project", projectId)
                .query(ProjectPicture.class)
                .list();
    }

    /** The first picture of each of the projects that have one, by the project's id. */
    public Map<Long, ProjectPicture> listFirst(Collection<Long> projectIds) {
        return sql
                .sql("select distinct on (project_id) " + COLUMNS + """
                         from budget_picture where project_id = any (:projects) order by project_id, id
                        """)
                .param("projects", projectIds.toArray(Long[]::new))
                .query(ProjectPicture.class)
                .list()
                .stream()
                .collect(Collectors.toMap(ProjectPicture::projectId, picture -> picture));
    }

    record Content(String type, byte[] bytes) {}

    Optional<Content> findContent(long pictureId, boolean small) {
        return sql.sql("""
                select picture.type, case when :small then picture.thumbnail else picture.content end as bytes
                from budget_picture picture
                join budget_project project on project.id = picture.project_id
                join budget_round round on round.activity_id = project.activity_id
                join dialogue_dialogue dialogue on dialogue.id = round.dialogue_id
                where picture.id = :id and dialogue.published_at is not null
                """)
                .param("id", pictureId)
                .param("small", small)
                .query((row, number) -> new Content(row.getString("type"), row.getBytes("bytes")))
                .optional();
    }
}
