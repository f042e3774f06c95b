package se.radslag.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills a database with an organisation of the size of a large city. */
final class Fill {

    static final String SLUG = "matstad";
    static final int SESSIONS = 4_096;

    private static final String ORGANISATION = """
            insert into organisation (slug, name) values ('matstad', 'Mätstad');
            select set_config('radslag.organisation', (select id::text from organisation where slug = 'matstad'), false);
            """;

    private static final String PEOPLE = """
            insert into organisation_person (name, email, birth_year)
            select 'Invånare ' || n, 'invanare' || n || '@matstad.example', 1940 + n %% 70 from generate_series(1, %d) n;

            insert into identity_session (token_hash, person_id, assurance, expires_at)
            select sha256(convert_to('session-' || (row_number() over (order by id) - 1), 'UTF8')), id,
                   'CONFIRMED_ADDRESS', now() + interval '1 day'
            from organisation_person order by id limit %d;
            """;

    private static final String DIALOGUES = """
            insert into dialogue_dialogue (slug, theme, title, lead, background, fixed, open, question_open,
                deciders_open, influence_reason, body, decides_on, registry_number, result_use, answer_by, published_at,
                contributions)
            select 'dialog-' || n, 'Kultur och fritid', 'Hur ska park nummer ' || n || ' bli tryggare på kvällen?',
                'Många undviker parken efter klockan åtta. Berätta vad som behövs.',
                repeat('Parken byggdes om för tolv år sedan, och sedan dess har staden vuxit runt den. ', 12),
                'Pengarna: 1,2 miljoner kronor.', 'Vad de används till.', true, true, 'Nämnden har inte bestämt sig.',
                'Kultur- och fritidsnämnden', current_date + 60, 'KFN 2026/' || n, 'Nämnden väljer bland förslagen.',
                current_date + 90, now(), %2$d
            from generate_series(1, %1$d) n;

            insert into dialogue_phase (dialogue_id, name, text, level, opens_on, closes_on, opened_at)
            select id, 'Föreslå', 'Lämna förslag och stöd andras.', 'INFLUENCE', current_date - 10, current_date + 20, now()
            from dialogue_dialogue;
            insert into dialogue_phase (dialogue_id, name, text, level, opens_on, closes_on)
            select id, 'Sammanställ', 'Vi läser allt.', 'INFORM', current_date + 21, current_date + 40
            from dialogue_dialogue;

            insert into dialogue_activity (dialogue_id, phase_id, method, title)
            select dialogue_id, id, 'proposal', 'Vad behövs i parken?' from dialogue_phase where level = 'INFLUENCE';
            """;

    private static final String PROPOSALS = """
            insert into dialogue_contribution (dialogue_id, activity_id, number, author_id, title, path)
            select activity.dialogue_id, activity.id, n,
                   (select min(id) from organisation_person) + (activity.id * 37 + n * 101) %% %1$d,
                   (array['Belysning längs', 'Bänkar vid', 'Café i', 'Nattvandrare i', 'Färre buskar vid', 'Toalett vid'])[1 + n %% 6]
                       || ' ' || (array['gångstråket', 'dammen', 'lekplatsen', 'norra ingången', 'bron'])[1 + n %% 5] || ' ' || n,
                   ''
            from dialogue_activity activity, generate_series(1, %2$d) n;
            update dialogue_contribution set path = '/forslag/' || id;

            insert into proposal_proposal (id, activity_id, dialogue_id, number, author_id, title, text, place)
            select id, activity_id, dialogue_id, number, author_id, title,
                   'Jag går här varje kväll och saknar det. ' || title || ' skulle göra stor skillnad för oss som bor nära.',
                   (array['Norra', 'Södra', 'Centrum', ''])[1 + number %% 4]
            from dialogue_contribution;
            insert into proposal_version (proposal_id, version, title, text, place, person_id)
            select id, 1, title, text, place, author_id from proposal_proposal;

            insert into proposal_tally (proposal_id, activity_id) select id, activity_id from proposal_proposal;
            insert into proposal_support (proposal_id, person_id)
            select proposal.id, (select min(id) from organisation_person) + %3$d + (proposal.id * 7 + n) %% (%1$d - %3$d)
            from proposal_proposal proposal, generate_series(1, 5) n on conflict do nothing;
            update proposal_tally tally set support = supporters.count
            from (select proposal_id, count(*) from proposal_support group by proposal_id) supporters
            where supporters.proposal_id = tally.proposal_id;

            insert into dialogue_participant (dialogue_id, person_id)
            select distinct dialogue_id, author_id from dialogue_contribution on conflict do nothing;
            """;

    /** One dialogue's contributions, every third of them answered by one of a hundred answers. */
    private static final String CONTRIBUTIONS = """
            insert into dialogue_contribution (dialogue_id, activity_id, number, author_id, title, path, standing, at)
            select activity.dialogue_id, activity.id, n, (select min(id) from organisation_person) + n %% 1000,
                   'Belysning längs gångstråket mellan skolan och stationen, nummer ' || n, '/forslag/' || n,
                   case n %% 50 when 0 then 'WITHDRAWN' when 1 then 'HIDDEN' else 'STANDING' end,
                   now() - n * interval '1 second'
            from dialogue_activity activity, generate_series(1, %d) n;

            insert into dialogue_answer (dialogue_id, title, outcome, reason)
            select dialogue.id, 'Belysning ' || n, (array['TAKEN_UP', 'PARTLY', 'NOT', 'REFERRED'])[1 + n %% 4],
                   'Vi bygger lampor längs det stråk som flest har pekat på.'
            from dialogue_dialogue dialogue, generate_series(1, 100) n;
            insert into dialogue_answered (contribution_id, answer_id)
            select said.id, (select min(id) from dialogue_answer) + said.number %% 100
            from dialogue_contribution said where said.number %% 3 = 0;
            """;

    /** An open vote on forty projects. */
    private static final String VOTE = """
            update dialogue_phase set level = 'CODECIDE' where level = 'INFLUENCE';
            update dialogue_activity set method = 'budget';
            insert into budget_round (activity_id, dialogue_id, ballot, most_choices)
            select id, dialogue_id, 'APPROVAL', 10 from dialogue_activity;
            insert into budget_pot (activity_id, name, amount) select id, 'Hela staden', 10000000 from dialogue_activity;
            insert into budget_project (activity_id, number, title, pot_id, cost, standing)
            select pot.activity_id, n, 'Projekt ' || n, pot.id, 100000 + n * 10000, 'LISTED'
            from budget_pot pot, generate_series(1, 40) n;
            insert into budget_rules_publication (activity_id) select id from dialogue_activity;
            insert into budget_opening (activity_id) select id from dialogue_activity;
            insert into budget_vote_key (activity_id, key)
            select id, sha256(convert_to(random()::text, 'UTF8')) from dialogue_activity;
            """;

    /** An open conversation of two hundred statements, in which those who have signed in vote. */
    private static final String STATEMENTS = """
            update dialogue_activity set method = 'opinion';
            insert into opinion_conversation (activity_id, dialogue_id) select id, dialogue_id from dialogue_activity;
            insert into dialogue_contribution (dialogue_id, activity_id, number, title, path)
            select activity.dialogue_id, activity.id, n, 'Påstående ' || n, '' from dialogue_activity activity, generate_series(1, 200) n;
            insert into opinion_statement (id, activity_id, dialogue_id, number, text, origin, standing)
            select id, activity_id, dialogue_id, number, title, 'SEED', 'SHOWN' from dialogue_contribution;
            insert into opinion_tally (statement_id) select id from opinion_statement;
            """;

    private Fill() {}

    /** A conversation, and its statements' ids: so many from the first on. */
    record Statements(long activity, long first, int count) {}

    /** Fills the database with one open conversation and so many people with a session each. */
    static Statements fillStatements(Connection connection, int people) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ORGANISATION);
            statement.execute(PEOPLE.formatted(people, people));
            statement.execute(DIALOGUES.formatted(1, 0));
            statement.execute(STATEMENTS);
            statement.execute("vacuum analyze");
            try (var row =
                    statement.executeQuery("select min(activity_id), min(id), count(*) from opinion_statement")) {
                row.next();
                return new Statements(row.getLong(1), row.getLong(2), row.getInt(3));
            }
        }
    }

    /** Fills the database with one open vote and so many people with a session each; returns its activity. */
    static long fillVote(Connection connection, int people) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ORGANISATION);
            statement.execute(PEOPLE.formatted(people, people));
            statement.execute(DIALOGUES.formatted(1, 0));
            statement.execute(VOTE);
            statement.execute("vacuum analyze");
            try (var row = statement.executeQuery("select id from dialogue_activity")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Fills the database with one dialogue of so many contributions, and returns its slug. */
    static String fillOne(Connection connection, int contributions) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ORGANISATION);
            statement.execute(PEOPLE.formatted(1_000, 1));
            statement.execute(DIALOGUES.formatted(1, contributions));
            statement.execute(CONTRIBUTIONS.formatted(contributions));
            statement.execute("vacuum analyze");
        }
        return "dialog-1";
    }

    /** Addresses to ask for. */
    record Filled(
            List<String> dialogues, List<Long> activities, long firstProposal, long proposals, long firstPerson) {}

    /** Fills the database and returns what there is in it now. */
    static Filled fill(Connection connection, int people, int dialogues, int proposals) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ORGANISATION);
            statement.execute(PEOPLE.formatted(people, SESSIONS));
            statement.execute(DIALOGUES.formatted(dialogues, proposals / dialogues));
            statement.execute(PROPOSALS.formatted(people, proposals / dialogues, SESSIONS));
            statement.execute("vacuum analyze");
            List<String> slugs = new ArrayList<>();
            try (var rows = statement.executeQuery("select slug from dialogue_dialogue order by id")) {
                while (rows.next()) {
                    slugs.add(rows.getString(1));
                }
            }
            List<Long> activities = new ArrayList<>();
            try (var rows = statement.executeQuery("select id from dialogue_activity order by id")) {
                while (rows.next()) {
                    activities.add(rows.getLong(1));
                }
            }
            try (var row = statement.executeQuery(
                    "select min(id), count(*), (select min(id) from organisation_person) from proposal_proposal")) {
                row.next();
                return new Filled(slugs, activities, row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }
}
