/**
 */
package org.waymark.model.cjm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Lane Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.waymark.model.cjm.CjmPackage#getLaneKind()
 * @model
 * @generated
 */
public enum LaneKind implements Enumerator {
	/**
	 * The '<em><b>Storyboard</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORYBOARD_VALUE
	 * @generated
	 * @ordered
	 */
	STORYBOARD(0, "storyboard", "storyboard"),

	/**
	 * The '<em><b>Action</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION_VALUE
	 * @generated
	 * @ordered
	 */
	ACTION(1, "action", "action"),

	/**
	 * The '<em><b>Channels</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELS_VALUE
	 * @generated
	 * @ordered
	 */
	CHANNELS(2, "channels", "channels"),

	/**
	 * The '<em><b>Thoughts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THOUGHTS_VALUE
	 * @generated
	 * @ordered
	 */
	THOUGHTS(3, "thoughts", "thoughts"),

	/**
	 * The '<em><b>Expectations</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTATIONS_VALUE
	 * @generated
	 * @ordered
	 */
	EXPECTATIONS(4, "expectations", "expectations"),

	/**
	 * The '<em><b>Promise</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROMISE_VALUE
	 * @generated
	 * @ordered
	 */
	PROMISE(5, "promise", "promise"),

	/**
	 * The '<em><b>Emotion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTION_VALUE
	 * @generated
	 * @ordered
	 */
	EMOTION(6, "emotion", "emotion"),

	/**
	 * The '<em><b>Voice</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOICE_VALUE
	 * @generated
	 * @ordered
	 */
	VOICE(20, "voice", "voice"),

	/**
	 * The '<em><b>Pain Points</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIN_POINTS_VALUE
	 * @generated
	 * @ordered
	 */
	PAIN_POINTS(7, "painPoints", "painPoints"),

	/**
	 * The '<em><b>Initiatives</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INITIATIVES_VALUE
	 * @generated
	 * @ordered
	 */
	INITIATIVES(8, "initiatives", "initiatives"),

	/**
	 * The '<em><b>Ownership</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	OWNERSHIP(9, "ownership", "ownership"),

	/**
	 * The '<em><b>Metrics</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METRICS_VALUE
	 * @generated
	 * @ordered
	 */
	METRICS(10, "metrics", "metrics"),

	/**
	 * The '<em><b>Constraints</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSTRAINTS_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTRAINTS(11, "constraints", "constraints"),

	/**
	 * The '<em><b>Evidence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EVIDENCE(12, "evidence", "evidence"),

	/**
	 * The '<em><b>Benchmarks</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BENCHMARKS_VALUE
	 * @generated
	 * @ordered
	 */
	BENCHMARKS(13, "benchmarks", "benchmarks"),

	/**
	 * The '<em><b>Physical Evidence</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_EVIDENCE(14, "physicalEvidence", "physicalEvidence"),

	/**
	 * The '<em><b>Frontstage</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRONTSTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	FRONTSTAGE(15, "frontstage", "frontstage"),

	/**
	 * The '<em><b>Backstage</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACKSTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	BACKSTAGE(16, "backstage", "backstage"),

	/**
	 * The '<em><b>Support</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT(17, "support", "support"),

	/**
	 * The '<em><b>Notes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTES_VALUE
	 * @generated
	 * @ordered
	 */
	NOTES(18, "notes", "notes"),

	/**
	 * The '<em><b>Custom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(19, "custom", "custom");

	/**
	 * The '<em><b>Storyboard</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STORYBOARD
	 * @model name="storyboard"
	 * @generated
	 * @ordered
	 */
	public static final int STORYBOARD_VALUE = 0;

	/**
	 * The '<em><b>Action</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION
	 * @model name="action"
	 * @generated
	 * @ordered
	 */
	public static final int ACTION_VALUE = 1;

	/**
	 * The '<em><b>Channels</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANNELS
	 * @model name="channels"
	 * @generated
	 * @ordered
	 */
	public static final int CHANNELS_VALUE = 2;

	/**
	 * The '<em><b>Thoughts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THOUGHTS
	 * @model name="thoughts"
	 * @generated
	 * @ordered
	 */
	public static final int THOUGHTS_VALUE = 3;

	/**
	 * The '<em><b>Expectations</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTATIONS
	 * @model name="expectations"
	 * @generated
	 * @ordered
	 */
	public static final int EXPECTATIONS_VALUE = 4;

	/**
	 * The '<em><b>Promise</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROMISE
	 * @model name="promise"
	 * @generated
	 * @ordered
	 */
	public static final int PROMISE_VALUE = 5;

	/**
	 * The '<em><b>Emotion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTION
	 * @model name="emotion"
	 * @generated
	 * @ordered
	 */
	public static final int EMOTION_VALUE = 6;

	/**
	 * The '<em><b>Voice</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOICE
	 * @model name="voice"
	 *        annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 * @ordered
	 */
	public static final int VOICE_VALUE = 20;

	/**
	 * The '<em><b>Pain Points</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIN_POINTS
	 * @model name="painPoints"
	 * @generated
	 * @ordered
	 */
	public static final int PAIN_POINTS_VALUE = 7;

	/**
	 * The '<em><b>Initiatives</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INITIATIVES
	 * @model name="initiatives"
	 * @generated
	 * @ordered
	 */
	public static final int INITIATIVES_VALUE = 8;

	/**
	 * The '<em><b>Ownership</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWNERSHIP
	 * @model name="ownership"
	 * @generated
	 * @ordered
	 */
	public static final int OWNERSHIP_VALUE = 9;

	/**
	 * The '<em><b>Metrics</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METRICS
	 * @model name="metrics"
	 * @generated
	 * @ordered
	 */
	public static final int METRICS_VALUE = 10;

	/**
	 * The '<em><b>Constraints</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSTRAINTS
	 * @model name="constraints"
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRAINTS_VALUE = 11;

	/**
	 * The '<em><b>Evidence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVIDENCE
	 * @model name="evidence"
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCE_VALUE = 12;

	/**
	 * The '<em><b>Benchmarks</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BENCHMARKS
	 * @model name="benchmarks"
	 * @generated
	 * @ordered
	 */
	public static final int BENCHMARKS_VALUE = 13;

	/**
	 * The '<em><b>Physical Evidence</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_EVIDENCE
	 * @model name="physicalEvidence"
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_EVIDENCE_VALUE = 14;

	/**
	 * The '<em><b>Frontstage</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRONTSTAGE
	 * @model name="frontstage"
	 * @generated
	 * @ordered
	 */
	public static final int FRONTSTAGE_VALUE = 15;

	/**
	 * The '<em><b>Backstage</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACKSTAGE
	 * @model name="backstage"
	 * @generated
	 * @ordered
	 */
	public static final int BACKSTAGE_VALUE = 16;

	/**
	 * The '<em><b>Support</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT
	 * @model name="support"
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_VALUE = 17;

	/**
	 * The '<em><b>Notes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTES
	 * @model name="notes"
	 * @generated
	 * @ordered
	 */
	public static final int NOTES_VALUE = 18;

	/**
	 * The '<em><b>Custom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM
	 * @model name="custom"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 19;

	/**
	 * An array of all the '<em><b>Lane Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LaneKind[] VALUES_ARRAY =
		new LaneKind[] {
			STORYBOARD,
			ACTION,
			CHANNELS,
			THOUGHTS,
			EXPECTATIONS,
			PROMISE,
			EMOTION,
			VOICE,
			PAIN_POINTS,
			INITIATIVES,
			OWNERSHIP,
			METRICS,
			CONSTRAINTS,
			EVIDENCE,
			BENCHMARKS,
			PHYSICAL_EVIDENCE,
			FRONTSTAGE,
			BACKSTAGE,
			SUPPORT,
			NOTES,
			CUSTOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Lane Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LaneKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Lane Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LaneKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LaneKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lane Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LaneKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LaneKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lane Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LaneKind get(int value) {
		switch (value) {
			case STORYBOARD_VALUE: return STORYBOARD;
			case ACTION_VALUE: return ACTION;
			case CHANNELS_VALUE: return CHANNELS;
			case THOUGHTS_VALUE: return THOUGHTS;
			case EXPECTATIONS_VALUE: return EXPECTATIONS;
			case PROMISE_VALUE: return PROMISE;
			case EMOTION_VALUE: return EMOTION;
			case VOICE_VALUE: return VOICE;
			case PAIN_POINTS_VALUE: return PAIN_POINTS;
			case INITIATIVES_VALUE: return INITIATIVES;
			case OWNERSHIP_VALUE: return OWNERSHIP;
			case METRICS_VALUE: return METRICS;
			case CONSTRAINTS_VALUE: return CONSTRAINTS;
			case EVIDENCE_VALUE: return EVIDENCE;
			case BENCHMARKS_VALUE: return BENCHMARKS;
			case PHYSICAL_EVIDENCE_VALUE: return PHYSICAL_EVIDENCE;
			case FRONTSTAGE_VALUE: return FRONTSTAGE;
			case BACKSTAGE_VALUE: return BACKSTAGE;
			case SUPPORT_VALUE: return SUPPORT;
			case NOTES_VALUE: return NOTES;
			case CUSTOM_VALUE: return CUSTOM;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LaneKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LaneKind
