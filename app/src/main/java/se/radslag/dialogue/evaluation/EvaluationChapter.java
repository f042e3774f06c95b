package se.radslag.dialogue.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Dialogue;
import se.radslag.dialogue.evidence.Block;
import se.radslag.dialogue.evidence.Chapter;
import se.radslag.dialogue.evidence.Evidence;
import se.radslag.dialogue.evidence.Figure;
import se.radslag.dialogue.evidence.Recount;
import se.radslag.foundation.web.Frame;

/** What those who took part thought of the dialogue, in its brief. */
@Component
class EvaluationChapter implements Chapter {

    private final Results results;

    EvaluationChapter(Results results) {
        this.results = results;
    }

    @Override
    public Part part() {
        return Part.ANSWERS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return "evaluation";
    }

    @Override
    public Optional<Evidence> of(Dialogue dialogue, Frame frame) {
        return results.find(dialogue).flatMap(result -> Optional.ofNullable(result.answers())
                .map(answers -> new Evidence(Stream.concat(
                                Stream.of(new Block.Figures(List.of(new Figure(
                                        frame.t("evaluation.figure.answers"),
                                        answers,
                                        recount(EvaluationDataset.ALL, EvaluationDataset.ALL))))),
                                result.questions().stream().map(asked -> table(asked, frame)))
                        .toList())));
    }

    private static Block table(Result.Asked asked, Frame frame) {
        return new Block.Table(
                frame.t(asked.question().key()),
                List.of(frame.t("evaluation.choice"), frame.t("evaluation.answers")),
                asked.lines().stream()
                        .map(line -> row(asked.question(), line, frame))
                        .toList());
    }

    private static Block.Row row(Question question, Result.Line line, Frame frame) {
        Integer count = line.count();
        String name = frame.t(line.key());
        Block.Cell cell = count == null
                ? new Block.Cell(frame.t("representation.hidden"), null)
                : new Block.Cell(frame.number(count), new Figure(name, count, recount(question.name(), line.code())));
        return new Block.Row(name, List.of(cell));
    }

    private static Recount recount(String question, String choice) {
        return Recount.sum("answers", EvaluationDataset.KEY)
                .where("question", question)
                .where("choice", choice);
    }
}
