package se.radslag.dialogue;

import java.util.List;

/**
 * What an activity found, for a decision to rest on.
 *
 * @param figures numbers with their names
 * @param leading the contributions that most stand behind, most first
 */
public record Evidence(List<Figure> figures, List<Summary.Voice> leading) {

    public record Figure(String label, String value) {}
}
