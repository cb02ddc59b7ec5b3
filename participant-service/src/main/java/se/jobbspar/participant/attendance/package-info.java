/** Attendance: how many hours a person took part in a programme, month by month, as funds are told. */
package se.jobbspar.participant.attendance;
