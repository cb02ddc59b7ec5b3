package se.jobbspar.participant.sending;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a month has to be sent. */
public enum SendingState {
    /** The month goes on. */
    @JsonProperty("open")
    OPEN,
    @JsonProperty("not-sent")
    NOT_SENT,
    /** As it is. */
    @JsonProperty("sent")
    SENT,
    /** It was sent otherwise than it is, or before a month before it was. */
    @JsonProperty("send-again")
    SEND_AGAIN
}
