package se.radslag.methods.proposal.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.mail.Letter;
import se.radslag.foundation.mail.Postbox;
import se.radslag.foundation.openness.Audit;
import se.radslag.foundation.organisation.PersonRepository;
import se.radslag.foundation.organisation.PublicAddress;
import se.radslag.foundation.web.Messages;
import se.radslag.methods.proposal.Proposal;
import se.radslag.methods.proposal.support.SupportRepository;

/**
 * Merges proposals that say the same into one of them, and splits them again. Those behind any of them stand behind the
 * one, each once; authors are told; the history of all tells why.
 */
@UseCase
class MergeProposals {

    private final MergeRepository merges;
    private final SupportRepository supports;
    private final Contributions contributions;
    private final Postbox postbox;
    private final PublicAddress addresses;
    private final PersonRepository people;
    private final Messages messages;
    private final Audit audit;

    MergeProposals(
            MergeRepository merges,
            SupportRepository supports,
            Contributions contributions,
            Postbox postbox,
            PublicAddress addresses,
            PersonRepository people,
            Messages messages,
            Audit audit) {
        this.merges = merges;
        this.supports = supports;
        this.contributions = contributions;
        this.postbox = postbox;
        this.addresses = addresses;
        this.people = people;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Merges the proposals into one that is not among them.
     *
     * @return false, and nothing is done, unless all of them stand
     */
    boolean merge(Collection<Proposal> from, Proposal into, String reason, long personId) {
        List<Long> all = new ArrayList<>(from.stream().map(Proposal::id).toList());
        all.add(into.id());
        supports.lock();
        if (merges.holdStanding(all).size() != all.size()) {
            return false;
        }
        for (Proposal one : from) {
            merges.add(one.id(), into.id(), reason, personId);
            supports.unite(one.id(), into.id());
            contributions.merge(one.id(), into.id());
            audit.record("proposal.merged", "proposal/" + one.id(), Map.of("into", into.id()));
            tell(one, "proposal.letter.merged", one.title(), into.title(), reason, addresses.of(into.path()));
        }
        tell(
                into,
                "proposal.letter.carries",
                into.title(),
                String.join("\n", from.stream().map(Proposal::title).toList()),
                reason,
                addresses.of(into.path()));
        return true;
    }

    /** Splits the proposal off again; false, and nothing is done, unless it is merged with one that stands. */
    boolean split(Proposal proposal, long personId) {
        supports.lock();
        return merges.undo(proposal.id(), personId)
                .map(into -> {
                    supports.separate(proposal.id(), into);
                    contributions.unmerge(proposal.id());
                    audit.record("proposal.split", "proposal/" + proposal.id(), Map.of("from", into));
                    tell(proposal, "proposal.letter.split", proposal.title(), addresses.of(proposal.path()));
                    return true;
                })
                .orElse(false);
    }

    private void tell(Proposal proposal, String key, Object... arguments) {
        if (proposal.authorId() == null) {
            return;
        }
        Locale locale = people.findLanguage(proposal.authorId()).map(Locale::of).orElse(Messages.SWEDISH);
        postbox.post(new Letter(
                proposal.authorId(),
                Letter.Kind.PERSONAL,
                proposal.dialogueId(),
                messages.text(locale, key + ".subject", proposal.title()),
                messages.text(locale, key, arguments)));
    }
}
