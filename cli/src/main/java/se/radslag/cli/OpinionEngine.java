package se.radslag.cli;

import se.radslag.opinionmap.io.Conversation;

/** What makes a map. */
enum OpinionEngine {
    RADSLAG("radslag") {
        @Override
        OpinionFindings map(Conversation conversation, int groups, long seed) {
            return RadslagFindings.of(conversation, groups, seed);
        }
    },
    POLIS("polis") {
        @Override
        OpinionFindings map(Conversation conversation, int groups, long seed) {
            return PolisFindings.of(conversation, groups);
        }
    };

    private final String word;

    OpinionEngine(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** @param groups how many; 0 if the votes decide */
    abstract OpinionFindings map(Conversation conversation, int groups, long seed);
}
