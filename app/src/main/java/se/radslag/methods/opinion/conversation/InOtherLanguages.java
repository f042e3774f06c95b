package se.radslag.methods.opinion.conversation;

import java.util.List;

/** The words of statements in other languages. The room that translates implements it as a bean. */
public interface InOtherLanguages {

    /** The translations of the statement that are shown, by language. */
    List<StatementPage.InLanguage> of(long statementId);
}
