package se.radslag.dialogue.guide;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.radslag.dialogue.Methods;
import se.radslag.foundation.web.Messages;
import se.radslag.foundation.web.NotFound;

/** The methods that the guide describes, by name. */
@Component
public class Guide {

    private final Map<String, MethodCard> cards = new LinkedHashMap<>();
    private final List<ComplexStep> complex = GuideFiles.entries("complex", ComplexStep.class);
    private final Methods methods;

    Guide(Methods methods) {
        this.methods = methods;
        var names = Collator.getInstance(Messages.SWEDISH);
        GuideFiles.cards().stream()
                .sorted(Comparator.comparing(MethodCard::name, names))
                .forEach(card -> cards.put(card.key(), card));
    }

    public List<MethodCard> cards() {
        return List.copyOf(cards.values());
    }

    public Optional<MethodCard> find(String key) {
        return Optional.ofNullable(cards.get(key));
    }

    /**
     * The method of a key.
     *
     * @throws NotFound if the guide knows none
     */
    public MethodCard get(String key) {
        return find(key).orElseThrow(NotFound::new);
    }

    /** The methods of the keys, in their order. */
    public List<MethodCard> list(List<String> keys) {
        return keys.stream().map(this::get).toList();
    }

    /** The seven steps for questions that split people. */
    public List<ComplexStep> complex() {
        return complex;
    }

    /** Key of the method by which this installation can run the card; empty if it is done without the platform. */
    public Optional<String> runsHere(MethodCard card) {
        return card.runsBy().filter(methods::has);
    }
}
