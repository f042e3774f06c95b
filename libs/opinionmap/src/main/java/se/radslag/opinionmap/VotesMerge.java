package se.radslag.opinionmap;

/** Two tables of votes made one. */
final class VotesMerge {

    private VotesMerge() {}

    static Votes of(Votes older, Votes newer) {
        Ids people = older.peopleIds().and(newer.peopleIds());
        Ids statements = older.statementIds().and(newer.statementIds());
        if (statements.size() > Votes.MOST_STATEMENTS) {
            throw new IllegalArgumentException("At most " + Votes.MOST_STATEMENTS + " statements");
        }
        int[] inOlder = people.in(older.peopleIds());
        int[] inNewer = people.in(newer.peopleIds());
        int[] olderColumn = older.statementIds().in(statements);
        int[] newerColumn = newer.statementIds().in(statements);
        int[] rows = new int[people.size() + 1];
        char[] columns = new char[older.size() + newer.size() - inBoth(older, newer)];
        byte[] values = new byte[columns.length];
        int at = 0;
        for (int person = 0; person < people.size(); person++) {
            int a = inOlder[person] < 0 ? 0 : older.from(inOlder[person]);
            int aEnd = inOlder[person] < 0 ? 0 : older.to(inOlder[person]);
            int b = inNewer[person] < 0 ? 0 : newer.from(inNewer[person]);
            int bEnd = inNewer[person] < 0 ? 0 : newer.to(inNewer[person]);
            while (a < aEnd || b < bEnd) {
                int left = a < aEnd ? olderColumn[older.statementAt(a)] : Integer.MAX_VALUE;
                int right = b < bEnd ? newerColumn[newer.statementAt(b)] : Integer.MAX_VALUE;
                columns[at] = (char) Math.min(left, right);
                values[at++] = (byte) (right <= left ? newer.valueAt(b) : older.valueAt(a));
                a += left <= right ? 1 : 0;
                b += right <= left ? 1 : 0;
            }
            rows[person + 1] = at;
        }
        return new Votes(people, statements, rows, columns, values);
    }

    /** How many cells both tables have. */
    private static int inBoth(Votes older, Votes newer) {
        int[] people = newer.peopleIds().in(older.peopleIds());
        int[] statements = newer.statementIds().in(older.statementIds());
        int count = 0;
        for (int person = 0; person < people.length; person++) {
            for (int cell = newer.from(person); people[person] >= 0 && cell < newer.to(person); cell++) {
                int statement = statements[newer.statementAt(cell)];
                count += statement >= 0 && older.has(people[person], statement) ? 1 : 0;
            }
        }
        return count;
    }
}
