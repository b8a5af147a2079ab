package org.waymark.core.domain;

import java.util.List;

import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;

/**
 * The number of each persona, which gives it one colour and one mark in every journey and every deliverable: its place
 * in the library of the portfolio.
 */
public final class PersonaOrder {

    private PersonaOrder() {
    }

    /** Returns the number of a persona, from 0; one that is in no library has the first. */
    public static int of(Persona persona) {
        return persona.eContainer() instanceof Portfolio portfolio ? portfolio.getPersonas().indexOf(persona) : 0;
    }

    /** Returns the number of a persona in a journey, which counts where the persona is in no library. */
    public static int of(Persona persona, Journey journey) {
        List<Persona> people = journey.getPersonas();
        return persona.eContainer() instanceof Portfolio ? of(persona) : Math.max(0, people.indexOf(persona));
    }
}
