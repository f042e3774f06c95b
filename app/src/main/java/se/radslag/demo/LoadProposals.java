package se.radslag.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.radslag.demo.Content.CommentContent;
import se.radslag.demo.Content.HiddenContent;
import se.radslag.demo.Content.PhaseContent;
import se.radslag.demo.Content.ProposalContent;
import se.radslag.demo.Content.Version;
import se.radslag.demo.SaidRepository.CommentRow;
import se.radslag.demo.SaidRepository.ProposalRow;
import se.radslag.demo.SaidRepository.SupportRow;
import se.radslag.demo.SaidRepository.VersionRow;
import se.radslag.dialogue.Channel;
import se.radslag.dialogue.Standing;

/** Writes the proposals of a dialogue, with all that people did with them. */
@Component
class LoadProposals {

    /** So many times as many people as stand behind the most supported proposal stand behind any. */
    private static final int BREADTH = 2;

    private final SaidRepository said;
    private final BatchRepository batches;
    private final DemoLog log;

    LoadProposals(SaidRepository said, BatchRepository batches, DemoLog log) {
        this.said = said;
        this.batches = batches;
        this.log = log;
    }

    /** Writes them and returns their ids by their keys. */
    Map<String, Long> into(Stage stage) {
        List<ProposalContent> proposals = stage.dialogue().proposals().stream()
                .sorted(Comparator.comparingInt(ProposalContent::day))
                .toList();
        var ids = new LinkedHashMap<String, Long>();
        List<Long> taken = batches.takeIds("dialogue_contribution", proposals.size());
        for (ProposalContent proposal : proposals) {
            ids.put(proposal.key(), taken.get(ids.size()));
        }
        List<ProposalRow> rows = rows(stage, proposals, ids);
        said.addProposals(stage.dialogueId(), rows);
        said.addVersions(IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> versions(stage, proposals.get(i), rows.get(i)).stream())
                .toList());
        rows.forEach(row -> log.note(row.authorId(), "proposal.published", "proposal/" + row.id()));
        support(stage, proposals, ids, rows);
        comment(stage, proposals, ids);
        proposals.forEach(proposal -> change(stage, proposal, ids));
        said.countTallies(stage.dialogueId());
        said.addParticipants(stage.dialogueId());
        return ids;
    }

    private static long id(Map<String, Long> ids, String key) {
        return Optional.ofNullable(ids.get(key))
                .orElseThrow(() -> new IllegalArgumentException("The content has no proposal " + key));
    }

    private static List<ProposalRow> rows(Stage stage, List<ProposalContent> proposals, Map<String, Long> ids) {
        var rows = new ArrayList<ProposalRow>();
        for (ProposalContent proposal : proposals) {
            var place = proposal.place();
            rows.add(new ProposalRow(
                    id(ids, proposal.key()),
                    stage.dialogueId(),
                    id(stage.activities(), proposal.activity()),
                    rows.size() + 1,
                    stage.cast().of(proposal.author()),
                    proposal.title(),
                    proposal.text(),
                    "/forslag/" + id(ids, proposal.key()),
                    place == null ? "" : place.name(),
                    place == null ? null : place.lat(),
                    place == null ? null : place.lon(),
                    channel(proposal).name(),
                    Math.max(1, proposal.earlier().size() + (isRewritten(proposal) ? 1 : 0)),
                    stage.calendar().moment(proposal.day())));
        }
        return rows;
    }

    private static Channel channel(ProposalContent proposal) {
        return proposal.channel().isEmpty()
                ? Channel.WEB
                : Channel.valueOf(proposal.channel().toUpperCase(Locale.ROOT));
    }

    /** Whether its last wording differs from the last of the earlier ones. */
    private static boolean isRewritten(ProposalContent proposal) {
        return !proposal.earlier().isEmpty()
                && !proposal.earlier().getLast().text().equals(proposal.text());
    }

    private static List<VersionRow> versions(Stage stage, ProposalContent proposal, ProposalRow row) {
        var all = new ArrayList<>(proposal.earlier());
        if (all.isEmpty() || isRewritten(proposal)) {
            int day = all.isEmpty() ? proposal.day() : Math.min(0, all.getLast().day() + 1);
            all.add(new Version(day, proposal.title(), proposal.text()));
        }
        var rows = new ArrayList<VersionRow>();
        for (Version version : all) {
            rows.add(new VersionRow(
                    row.id(),
                    rows.size() + 1,
                    version.title(),
                    version.text(),
                    row.place(),
                    row.authorId(),
                    rows.isEmpty() ? row.at() : stage.calendar().moment(version.day())));
        }
        return rows;
    }

    /**
     * Those who argue for a proposal support it; the rest are invented residents. Who supported a proposal that was merged
     * stands behind the one that carries it on, too.
     */
    private void support(Stage stage, List<ProposalContent> proposals, Map<String, Long> ids, List<ProposalRow> rows) {
        int most = proposals.stream().mapToInt(ProposalContent::support).max().orElse(0);
        List<Long> residents = stage.cast().residents();
        List<Long> circle = stage.dialogue().turnout() != null
                ? residents
                : residents.subList(0, Math.min(residents.size(), BREADTH * most));
        OffsetDateTime end = stage.calendar().evening(lastDay(stage));
        var support = new ArrayList<SupportRow>();
        for (int i = 0; i < proposals.size(); i++) {
            ProposalContent proposal = proposals.get(i);
            OffsetDateTime start = rows.get(i).at();
            long id = rows.get(i).id();
            var random = new SplittableRandom(proposal.key().hashCode());
            supporters(stage, proposal, proposals, ids, circle)
                    .forEach((person, through) -> support.add(
                            new SupportRow(id, person, through == id ? null : through, between(start, end, random))));
        }
        said.addSupport(support);
    }

    /** Who supports the proposal, each with the id of the proposal that they gave their support to. */
    private static Map<Long, Long> supporters(
            Stage stage,
            ProposalContent proposal,
            List<ProposalContent> proposals,
            Map<String, Long> ids,
            List<Long> circle) {
        long id = id(ids, proposal.key());
        var through = new LinkedHashMap<Long, Long>();
        proposals.stream()
                .filter(merged -> merged.mergedInto().equals(proposal.key()))
                .forEach(merged -> supporters(stage, merged, proposals, ids, circle)
                        .keySet()
                        .forEach(person -> through.putIfAbsent(person, id(ids, merged.key()))));
        proposal.comments().stream()
                .filter(comment -> comment.side().equals("for"))
                .forEach(comment -> through.putIfAbsent(stage.cast().of(comment.author()), id));
        var others = new ArrayList<>(circle);
        Collections.shuffle(others, new Random(proposal.key().hashCode()));
        others.forEach(person -> through.putIfAbsent(person, id));
        through.remove(stage.cast().of(proposal.author()));
        var first = new LinkedHashMap<Long, Long>();
        through.entrySet().stream()
                .limit(proposal.support())
                .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }

    private static int lastDay(Stage stage) {
        return stage.dialogue().phases().stream()
                .filter(phase -> !phase.activities().isEmpty())
                .mapToInt(PhaseContent::closes)
                .max()
                .orElse(0);
    }

    private static OffsetDateTime between(OffsetDateTime start, OffsetDateTime end, SplittableRandom random) {
        long seconds = Math.max(1, Duration.between(start, end).toSeconds());
        return start.plusSeconds(random.nextLong(seconds));
    }

    private void comment(Stage stage, List<ProposalContent> proposals, Map<String, Long> ids) {
        var rows = new ArrayList<CommentRow>();
        for (ProposalContent proposal : proposals) {
            add(stage, id(ids, proposal.key()), null, proposal.comments(), rows);
        }
        said.addComments(rows);
        rows.forEach(row -> log.note(row.authorId(), "comment.published", "comment/" + row.id()));
    }

    private void add(
            Stage stage,
            long proposalId,
            @Nullable Long parentId,
            Collection<CommentContent> comments,
            List<CommentRow> rows) {
        for (CommentContent comment : comments) {
            long id = batches.takeIds("proposal_comment", 1).getFirst();
            rows.add(new CommentRow(
                    id,
                    proposalId,
                    parentId,
                    stage.cast().of(comment.author()),
                    comment.side().isEmpty() ? "PLAIN" : comment.side().toUpperCase(Locale.ROOT),
                    comment.text().strip(),
                    stage.calendar().moment(comment.day())));
            add(stage, proposalId, id, comment.replies(), rows);
        }
    }

    /** What became of a proposal that no longer stands by itself. */
    private void change(Stage stage, ProposalContent proposal, Map<String, Long> ids) {
        long id = id(ids, proposal.key());
        var withdrawn = proposal.withdrawn();
        if (withdrawn != null) {
            long author = stage.cast().of(proposal.author());
            said.withdraw(id, withdrawn.reason(), author, stage.calendar().moment(withdrawn.day()));
            said.stand(id, Standing.WITHDRAWN, null);
            log.note(author, "proposal.withdrawn", "proposal/" + id);
        }
        var hidden = proposal.hidden();
        if (hidden != null) {
            hide(stage, proposal, id, hidden);
        }
        if (!proposal.mergedInto().isEmpty()) {
            long into = id(ids, proposal.mergedInto());
            long starter = stage.cast().of(stage.dialogue().updates().getFirst().author());
            said.merge(
                    id,
                    into,
                    proposal.mergeReason(),
                    starter,
                    stage.calendar().moment(Math.min(0, proposal.day() + 2)));
            said.stand(id, Standing.MERGED, into);
            log.note(starter, "proposal.merged", "proposal/" + id);
        }
    }

    private void hide(Stage stage, ProposalContent proposal, long id, HiddenContent hidden) {
        long moderator = stage.cast().of(hidden.by());
        long hiding = said.hide(
                id,
                proposal.title(),
                stage.cast().of(proposal.author()),
                stage.dialogueId(),
                hidden.reason(),
                moderator,
                stage.calendar().moment(hidden.day()));
        said.stand(id, Standing.HIDDEN, null);
        log.note(moderator, "moderation.hidden", "forslag/" + id);
        if (!hidden.appeal().isEmpty()) {
            int day = Math.min(0, hidden.day() + 1);
            long other = stage.cast().of(stage.cast().administrator());
            said.appeal(
                    hiding,
                    hidden.appeal(),
                    stage.calendar().moment(day),
                    hidden.appealAnswer(),
                    other,
                    stage.calendar().moment(Math.min(0, day + 1)));
            log.note(other, "moderation.appeal-decided", "hiding/" + hiding);
        }
    }
}
