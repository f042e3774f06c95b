package se.radslag.outcome.decision;

/**
 * The matter in which a dialogue is decided.
 *
 * @param registryNumber its number in the organisation's register (diarienummer)
 * @param body the body that decides
 */
public record Matter(long id, long dialogueId, String registryNumber, String title, String body) {

    /** Path of its page in the workbench. */
    public String path() {
        return "/arbete/arenden/" + id;
    }
}
