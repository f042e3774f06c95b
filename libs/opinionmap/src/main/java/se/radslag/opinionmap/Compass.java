package se.radslag.opinionmap;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.radslag.opinionmap.group.Division;
import se.radslag.opinionmap.model.Model;
import se.radslag.opinionmap.model.Place;
import se.radslag.opinionmap.model.Spots;
import se.radslag.opinionmap.routing.Router;

/**
 * What of a map is needed to tell anyone where they stand and what to ask them next: the statements' numbers and the
 * groups' middles, and nothing of any person. Some eighty bytes a statement, so that it can be kept and handed to every
 * server; both questions take microseconds, and have to the last bit the answers that the map gives.
 *
 * <p>Cannot be changed; safe for any number of threads.
 */
public final class Compass {

    private static final int FORMAT = 1;
    private static final int OF_MODEL = 3;
    private static final int OF_ERRORS = 6;

    /** Nobody's votes: only the names of the statements. */
    private final Votes statements;

    private final Model model;
    private final @Nullable Division division;
    private final List<String> labels;
    private final double sure;

    private Compass(Votes statements, Model model, @Nullable Division division, List<String> labels, double sure) {
        this.statements = statements;
        this.model = model;
        this.division = division;
        this.labels = labels;
        this.sure = sure;
    }

    /** The statements' names are those of the votes. */
    static Compass of(Votes votes, Model model, @Nullable Division division, List<String> labels, double sure) {
        return new Compass(
                new Votes(new IdTable().sorted(), votes.statementIds(), new int[1], new char[0], new byte[0]),
                model,
                division,
                List.copyOf(labels),
                sure);
    }

    /** As {@link OpinionMap#place(String, Map)}. */
    public Participant place(String id, Map<String, Vote> cast) {
        Place place = new Place(model);
        place.sayAll(statements, cast);
        place.find();
        return People.describe(id, cast.size(), Spots.of(place, model), 0, model, division, labels, sure);
    }

    /** As {@link OpinionMap#routing()}. */
    public Routing routing() {
        return new Router(statements, model);
    }

    /** Writes it as {@link #read(DataInput)} reads it. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(FORMAT);
        out.writeByte(model.dimensions());
        out.writeDouble(model.ratio());
        out.writeDouble(model.inclinationVariance());
        out.writeDouble(sure);
        out.writeInt(statements.statements());
        for (int statement = 0; statement < statements.statements(); statement++) {
            out.writeUTF(statements.statementId(statement));
        }
        write(model.statements(), out);
        write(model.covariances(), out);
        out.writeByte(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        if (division != null) {
            write(division.xs(), out);
            write(division.ys(), out);
            out.writeDouble(division.spread());
            out.writeDouble(division.smallest());
        }
    }

    /**
     * Reads what {@link #write(DataOutput)} has written.
     *
     * @throws IOException if it is of another format, or ends too early
     */
    public static Compass read(DataInput in) throws IOException {
        int format = in.readUnsignedByte();
        if (format != FORMAT) {
            throw new IOException("Format " + format + " of a compass is not known");
        }
        int dimensions = in.readUnsignedByte();
        double ratio = in.readDouble();
        double inclinationVariance = in.readDouble();
        double sure = in.readDouble();
        int size = in.readInt();
        if (size < 0 || size > Votes.MOST_STATEMENTS) {
            throw new IOException("A compass of " + size + " statements");
        }
        IdTable names = new IdTable();
        for (int statement = 0; statement < size; statement++) {
            names.intern(in.readUTF());
        }
        Model model = new Model(
                dimensions, ratio, inclinationVariance, read(OF_MODEL * size, in), read(OF_ERRORS * size, in));
        int groups = in.readUnsignedByte();
        List<String> labels = new ArrayList<>(groups);
        for (int group = 0; group < groups; group++) {
            labels.add(in.readUTF());
        }
        Division division =
                groups == 0 ? null : new Division(read(groups, in), read(groups, in), in.readDouble(), in.readDouble());
        return new Compass(
                new Votes(new IdTable().sorted(), names.sorted(), new int[1], new char[0], new byte[0]),
                model,
                division,
                List.copyOf(labels),
                sure);
    }

    private static void write(double[] numbers, DataOutput out) throws IOException {
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    private static double[] read(int count, DataInput in) throws IOException {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }
}
