package se.radslag.demo;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.radslag.demo.SteeringContent.GaugeContent;
import se.radslag.demo.SteeringContent.GoalContent;
import se.radslag.demo.SteeringContent.MeasureContent;
import se.radslag.demo.SteeringContent.ReportContent;

/** Writes when bodies meet, what the organisation steers by, and how it goes. */
@Component
class LoadSteering {

    private static final int ADOPTED = -700;

    private final SteeringContentRepository rows;
    private final DemoLog log;

    LoadSteering(SteeringContentRepository rows, DemoLog log) {
        this.rows = rows;
        this.log = log;
    }

    void into(String name, Cast cast, Calendar calendar) {
        SteeringContent.of(name).ifPresent(content -> new Writing(cast, calendar).write(content));
    }

    private final class Writing {

        private final Cast cast;
        private final Calendar calendar;
        private final long clerk;
        private final int thisYear;
        private final Map<String, Long> goals = new HashMap<>();
        private final Map<String, Long> gauges = new HashMap<>();
        private final Map<String, Long> priorities = new HashMap<>();

        Writing(Cast cast, Calendar calendar) {
            this.cast = cast;
            this.calendar = calendar;
            this.clerk = cast.of(cast.administrator());
            this.thisYear = calendar.day(0).getYear();
        }

        void write(SteeringContent content) {
            meet(content);
            var waiting = new ArrayDeque<>(content.goals());
            while (!waiting.isEmpty()) {
                GoalContent goal = waiting.removeFirst();
                if (goal.above().isEmpty() || goals.containsKey(goal.above())) {
                    add(goal);
                } else {
                    waiting.addLast(goal);
                }
            }
            content.reports().forEach(this::add);
            content.goals().forEach(goal -> goal.measures().forEach(measure -> add(goal, measure)));
            content.touches()
                    .forEach(touch -> rows.addTouch(
                            touch.dialogue(), id(gauges, touch.gauge()), touch.why(), clerk, calendar.moment(-40)));
        }

        private void meet(SteeringContent content) {
            content.meetings().forEach(meeting -> {
                OffsetDateTime planned = calendar.moment(Math.min(meeting.day() - 60, -70));
                long id = rows.addMeeting(
                        meeting, calendar.day(meeting.day()), LocalTime.parse(meeting.time()), clerk, planned);
                log.note(clerk, "meeting.planned", "meeting/" + id);
                meeting.matters().forEach(matter -> {
                    long matterId = rows.addState(matter, "scheduled", "", id, clerk, planned);
                    log.note(clerk, "matter.moved", "matter/" + matterId);
                    if (meeting.day() < 0) {
                        rows.addState(matter, "decided", "", null, clerk, calendar.moment(meeting.day() + 1));
                    }
                });
            });
            content.states().forEach(state -> {
                long matterId = rows.addState(
                        state.matter(), state.state(), state.note(), null, clerk, calendar.moment(state.day()));
                log.note(clerk, "matter.moved", "matter/" + matterId);
            });
            content.sources()
                    .forEach(source ->
                            rows.addSources(source.action(), source.proposals(), clerk, calendar.moment(-30)));
        }

        private void add(GoalContent goal) {
            OffsetDateTime at = calendar.moment(ADOPTED);
            Long parent = goal.above().isEmpty() ? null : goals.get(goal.above());
            long id = rows.addGoal(goal, parent, clerk, at);
            goals.put(goal.key(), id);
            log.note(clerk, "goal.published", "goal/" + id);
            goal.gauges().forEach(gauge -> add(id, gauge, at));
            goal.followUps()
                    .forEach(said -> rows.addFollowUp(
                            id,
                            thisYear + said.year(),
                            said.half(),
                            said.forecast(),
                            said.comment(),
                            clerk,
                            calendar.moment(said.day())));
        }

        private void add(long goalId, GaugeContent gauge, OffsetDateTime at) {
            long id = rows.addGauge(goalId, gauge, thisYear, clerk, at);
            gauges.put(gauge.key(), id);
            gauge.values()
                    .forEach(value -> rows.addValue(
                            id,
                            thisYear + value.year(),
                            value.period() == null ? 1 : value.period(),
                            value.value(),
                            value.note(),
                            clerk,
                            calendar.moment(-90)));
        }

        private void add(ReportContent report) {
            OffsetDateTime at = calendar.moment(report.day());
            long analyst = cast.of(report.by());
            long id = rows.addReport(report.title(), report.text(), analyst, at);
            log.note(analyst, "state-report.published", "state-report/" + id);
            report.indicators()
                    .forEach(each -> rows.addFinding(id, id(gauges, each.gauge()), each.comment(), analyst, at));
            report.dialogues().forEach(each -> rows.addDialogueFinding(id, each.slug(), each.comment(), analyst, at));
            report.priorities()
                    .forEach(each ->
                            priorities.put(each.key(), rows.addPriority(id, each.title(), each.reason(), analyst, at)));
        }

        private void add(GoalContent goal, MeasureContent measure) {
            Long priority = measure.priority().isEmpty() ? null : priorities.get(measure.priority());
            long id = rows.addMeasure(
                    id(goals, goal.key()),
                    priority,
                    measure,
                    calendar.day(measure.starts()),
                    calendar.day(measure.ends()),
                    clerk,
                    calendar.moment(Math.min(measure.starts(), -30)));
            log.note(clerk, "measure.planned", "measure/" + id);
        }

        private static long id(Map<String, Long> ids, String key) {
            return Objects.requireNonNull(ids.get(key), key);
        }
    }
}
