package se.radslag.benchmarks.opinion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code prediction FOLDER}, {@code redraws FOLDER}, {@code steady FOLDER}, {@code times FOLDER}, or {@code size PEOPLE STATEMENTS VOTES}. */
public final class OpinionBenchmark {

    private OpinionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "prediction" -> Prediction.print(Data.all(Path.of(arguments[1])));
            case "redraws" -> Redraws.print(Data.all(Path.of(arguments[1])));
            case "steady" -> Steady.print(Data.all(Path.of(arguments[1])));
            case "times" -> {
                List<Data> conversations = Data.all(Path.of(arguments[1]));
                Times.head();
                for (Data data : conversations) {
                    Times.print(data.name(), () -> Times.again(data), true);
                }
            }
            case "size" -> {
                int people = Integer.parseInt(arguments[1]);
                int statements = Integer.parseInt(arguments[2]);
                int votes = Integer.parseInt(arguments[3]);
                Times.print("invented", () -> Times.planted(people, statements, votes), people <= 50_000);
            }
            default ->
                throw new IllegalArgumentException("prediction, redraws, steady, times or size: " + arguments[0]);
        }
    }
}
