/** What funds are told of a programme, for coaches: indicators with the people behind them, months sent, what only a fund asks. */
package se.jobbspar.gateway.console.fund;
