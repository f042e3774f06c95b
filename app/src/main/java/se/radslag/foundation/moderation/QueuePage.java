package se.radslag.foundation.moderation;

import java.util.List;

/** What waits for a moderator: flagged contents, appeals, and the latest decisions. */
public record QueuePage(List<Flagged> flagged, List<Hiding> appealed, List<Hiding> latest) {

    /** A content with its flags. */
    public record Flagged(String kind, Subject subject, List<ModerationRepository.Flag> flags) {

        /** Path of the page where the moderator decides. */
        public String path() {
            return "/arbete/moderering/" + kind + "/" + subject.id();
        }

        public List<Rule> rules() {
            return flags.stream()
                    .map(ModerationRepository.Flag::rule)
                    .distinct()
                    .toList();
        }

        public List<String> texts() {
            return flags.stream()
                    .map(ModerationRepository.Flag::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }
}
