package se.radslag.foundation.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frame of a page. */
@Component
public class Frames {

    private final Messages messages;
    private final Assets assets;
    private final List<MenuEntry> entries;
    private final List<WorkEntry> work;

    Frames(Messages messages, Assets assets, List<MenuEntry> entries, List<WorkEntry> work) {
        this.messages = messages;
        this.assets = assets;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.work =
                work.stream().sorted(Comparator.comparingInt(WorkEntry::order)).toList();
    }

    /**
     * The frame for one request.
     *
     * @param base what stands before every path of the organisation: empty, or {@code /slug}
     * @param path the path asked for, below the base
     * @param nonce the word that lets this page's own style and script elements pass
     */
    public Frame frame(Visitor visitor, Look look, String base, String path, String nonce, @Nullable String flash) {
        return new Frame(messages, assets, look, visitor, entries, work, base, path, nonce, flash);
    }

    /** The frame of the installation's own pages, which belong to no organisation: without menus. */
    public Frame bare(Visitor visitor, Look look, String path, String nonce) {
        return new Frame(messages, assets, look, visitor, List.of(), List.of(), "", path, nonce, null);
    }

    /** The frame of what is kept, made while nobody asks for a page: in Swedish, without menus. */
    public Frame lasting(long organisation, String name) {
        Visitor nobody = Visitor.unknown(organisation, Messages.SWEDISH);
        return bare(nobody, new Look(name, null, "", null), "/", "").lasting();
    }
}
