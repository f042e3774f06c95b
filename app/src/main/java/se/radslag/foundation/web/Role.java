package se.radslag.foundation.web;

/** What a person may do in an organisation, or in one dialogue of it. */
public enum Role {
    RESIDENT,
    FACILITATOR,
    OFFICER,
    REPRESENTATIVE,
    MODERATOR,
    ADMINISTRATOR;

    /** Everyone but residents sees the workbench. */
    public boolean isStaff() {
        return this != RESIDENT;
    }
}
