package se.radslag.benchmarks.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.radslag.opinionmap.Votes;
import se.radslag.opinionmap.io.Conversation;
import se.radslag.opinionmap.io.ConversationReader;
import se.radslag.opinionmap.io.Reading;
import se.radslag.opinionmap.io.Sign;

/** A real conversation. */
record Data(String name, Votes votes, List<String> order) {

    /** Those in this folder, by name. */
    static List<Data> all(Path folder) throws IOException {
        List<Path> folders;
        try (var files = Files.list(folder)) {
            folders = files.filter(Files::isDirectory).sorted().toList();
        }
        List<Data> all = new ArrayList<>();
        for (Path one : folders) {
            switch (ConversationReader.folder(one, Sign.AGREE_IS_PLUS)) {
                case Reading.Read(Conversation read, var messages) ->
                    all.add(new Data(one.getFileName().toString(), read.votes(), read.order()));
                case Reading.Refused(var messages) -> throw new IOException(one + ": " + messages);
            }
        }
        return all;
    }
}
