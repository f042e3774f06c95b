package se.radslag.methods.proposal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.Holding;
import se.radslag.foundation.organisation.PersonalData;

/** What this room holds of people. Supports stay under the emptied person, so that no count changes after the fact. */
@Component
class ProposalPersonalData implements PersonalData {

    @Override
    public String key() {
        return "proposal.personal-data";
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.untied("proposal_picture", "proposal_id", "id", "alt", "type", "width", "height", "at")
                        .ownedThrough("proposal_proposal", "author_id"),
                Holding.untied("proposal_comment_version", "comment_id", "version", "text", "at")
                        .ownedThrough("proposal_comment", "author_id"),
                Holding.untied(
                        "proposal_comment", "author_id", "proposal_id > proposal_proposal.title", "side", "text", "at"),
                Holding.kept("proposal_support", "person_id", "proposal_id > proposal_proposal.title", "at"),
                Holding.untied("proposal_version", "person_id", "version", "title", "text", "place", "at"),
                Holding.untied("proposal_withdrawal", "person_id", "reason", "at"),
                Holding.untied(
                        "proposal_merge",
                        "person_id",
                        "from_id > proposal_proposal.title",
                        "into_id > proposal_proposal.title",
                        "reason",
                        "at"),
                Holding.untied(
                        "proposal_merge",
                        "undone_by",
                        "from_id > proposal_proposal.title",
                        "into_id > proposal_proposal.title",
                        "undone_at"),
                Holding.untied(
                        "proposal_proposal",
                        "author_id",
                        "number",
                        "title",
                        "text",
                        "place",
                        "latitude",
                        "longitude",
                        "channel",
                        "at"));
    }
}
