package org.imr.curriculum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the tracks of an edition: each names modules that the edition has, each of them once. */
record TracksReader(List<Module> modules) {

    /** Ten years of weekly sessions; as many as a group can be set up with. */
    private static final int MOST_SESSIONS = 520;

    List<Track> read(DefinitionNode edition) {
        Code codes = new Code();
        List<Track> tracks = new ArrayList<>();
        for (DefinitionNode entry : edition.optionalList("tracks")) {
            tracks.add(new Track(codes.once(entry), entry.wording("title"), listed(entry), entry.integer("sessions", 1, MOST_SESSIONS)));
        }
        return tracks;
    }

    private List<String> listed(DefinitionNode track) {
        List<String> known = modules.stream().map(Module::code).toList();
        Set<String> seen = new HashSet<>();
        List<String> listed = track.texts("modules");
        for (String code : listed) {
            if (!known.contains(code)) {
                track.fault("modules", code, "modules of this edition");
            } else if (!seen.add(code)) {
                track.fault("modules", code + " again", "each module once");
            }
        }
        return listed;
    }
}
