package se.radslag.opinionmap.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.radslag.opinionmap.RealConversations;
import tools.jackson.databind.JsonNode;

/** All published conversations are read as they are, with as many people, statements and votes as others read in them. */
class RealConversationsTest {

    @TestFactory
    Stream<DynamicTest> asManyAsOthersRead() {
        return RealConversations.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    private static void compare(String name) throws IOException {
        Reading reading = ConversationReader.folder(
                RealConversations.folder().resolve("polis").resolve(name), Sign.AGREE_IS_PLUS);
        assertThat(reading.messages()).noneMatch(message -> message.problem().isError());
        assertThat(reading.messages()).noneMatch(message -> message.problem() == Problem.MATRIX_DIFFERS);
        Conversation conversation = ((Reading.Read) reading).conversation();
        JsonNode expected = RealConversations.expected(name);
        JsonNode input = expected.get("input");
        assertThat(conversation.votes().people())
                .isEqualTo(input.get("participants").asInt());
        assertThat(conversation.votes().size()).isEqualTo(input.get("votes").asInt());
        long voted = conversation.statements().stream()
                .filter(one -> conversation.votes().votesOn(conversation.votes().statement(one.id())) > 0)
                .count();
        assertThat(voted).isEqualTo(input.get("statements_with_votes").asInt());
        assertThat(conversation.hidden()).containsExactlyInAnyOrderElementsOf(ids(input.get("mod_out")));
        assertThat(conversation.meta()).containsExactlyInAnyOrderElementsOf(ids(input.get("meta")));
        JsonNode production = expected.get("production_export");
        assertThat(conversation.groups()).hasSize(production.get("group_of").size());
        production.get("group_of").properties().forEach(one -> assertThat(conversation.groups())
                .containsEntry(one.getKey(), one.getValue().asString()));
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
