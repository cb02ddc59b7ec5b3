/** Every operation of the API documents, called by everybody on everything: nobody does or sees more than was promised. */
package se.jobbspar.prove.access;
