/** What a fund asks about people that nothing else here needs: optional, in codes, apart from everything else. See ADR 0023. */
package se.jobbspar.participant.fund;
