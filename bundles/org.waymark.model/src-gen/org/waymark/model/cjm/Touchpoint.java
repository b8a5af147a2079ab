/**
 */
package org.waymark.model.cjm;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Touchpoint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getMoment <em>Moment</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPersonas <em>Personas</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getAction <em>Action</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getThought <em>Thought</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getContext <em>Context</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getBestExpectation <em>Best Expectation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getWorstExpectation <em>Worst Expectation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPromise <em>Promise</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPromiseKept <em>Promise Kept</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPhysicalEvidence <em>Physical Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getInitiatives <em>Initiatives</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getBackstage <em>Backstage</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getMicroInteractions <em>Micro Interactions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getDetailedBy <em>Detailed By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getCompliance <em>Compliance</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getTime <em>Time</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getCount <em>Count</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Touchpoint#getVotes <em>Votes</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint()
 * @model
 * @generated
 */
public interface Touchpoint extends Step {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.TouchpointKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.TouchpointKind
	 * @see #setKind(TouchpointKind)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Kind()
	 * @model
	 * @generated
	 */
	TouchpointKind getKind();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waymark.model.cjm.TouchpointKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TouchpointKind value);

	/**
	 * Returns the value of the '<em><b>Moment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.MomentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Moment</em>' attribute.
	 * @see org.waymark.model.cjm.MomentKind
	 * @see #setMoment(MomentKind)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Moment()
	 * @model
	 * @generated
	 */
	MomentKind getMoment();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getMoment <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment</em>' attribute.
	 * @see org.waymark.model.cjm.MomentKind
	 * @see #getMoment()
	 * @generated
	 */
	void setMoment(MomentKind value);

	/**
	 * Returns the value of the '<em><b>Personas</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Persona}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Personas</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Personas()
	 * @model
	 * @generated
	 */
	EList<Persona> getPersonas();

	/**
	 * Returns the value of the '<em><b>Initiator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiator</em>' reference.
	 * @see #setInitiator(Actor)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Initiator()
	 * @model
	 * @generated
	 */
	Actor getInitiator();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getInitiator <em>Initiator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initiator</em>' reference.
	 * @see #getInitiator()
	 * @generated
	 */
	void setInitiator(Actor value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Receiver</em>' reference.
	 * @see #setReceiver(Actor)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Receiver()
	 * @model
	 * @generated
	 */
	Actor getReceiver();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getReceiver <em>Receiver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' reference.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(Actor value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channels</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Channels()
	 * @model
	 * @generated
	 */
	EList<Channel> getChannels();

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Action()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Thought</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thought</em>' attribute.
	 * @see #setThought(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Thought()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getThought();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getThought <em>Thought</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thought</em>' attribute.
	 * @see #getThought()
	 * @generated
	 */
	void setThought(String value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Context()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Best Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Best Expectation</em>' attribute.
	 * @see #setBestExpectation(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_BestExpectation()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getBestExpectation();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getBestExpectation <em>Best Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Best Expectation</em>' attribute.
	 * @see #getBestExpectation()
	 * @generated
	 */
	void setBestExpectation(String value);

	/**
	 * Returns the value of the '<em><b>Worst Expectation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Worst Expectation</em>' attribute.
	 * @see #setWorstExpectation(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_WorstExpectation()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getWorstExpectation();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getWorstExpectation <em>Worst Expectation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worst Expectation</em>' attribute.
	 * @see #getWorstExpectation()
	 * @generated
	 */
	void setWorstExpectation(String value);

	/**
	 * Returns the value of the '<em><b>Promise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Promise</em>' attribute.
	 * @see #setPromise(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Promise()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getPromise();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getPromise <em>Promise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promise</em>' attribute.
	 * @see #getPromise()
	 * @generated
	 */
	void setPromise(String value);

	/**
	 * Returns the value of the '<em><b>Promise Kept</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.PromiseKept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Promise Kept</em>' attribute.
	 * @see org.waymark.model.cjm.PromiseKept
	 * @see #setPromiseKept(PromiseKept)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_PromiseKept()
	 * @model
	 * @generated
	 */
	PromiseKept getPromiseKept();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getPromiseKept <em>Promise Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Promise Kept</em>' attribute.
	 * @see org.waymark.model.cjm.PromiseKept
	 * @see #getPromiseKept()
	 * @generated
	 */
	void setPromiseKept(PromiseKept value);

	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see #setImportance(int)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Importance()
	 * @model dataType="org.waymark.model.cjm.Rating"
	 * @generated
	 */
	int getImportance();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(int value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Duration()
	 * @model dataType="org.waymark.model.cjm.IsoDuration"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Picture()
	 * @model dataType="org.waymark.model.cjm.RelativePath"
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Physical Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Physical Evidence</em>' attribute.
	 * @see #setPhysicalEvidence(String)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_PhysicalEvidence()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getPhysicalEvidence();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getPhysicalEvidence <em>Physical Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Evidence</em>' attribute.
	 * @see #getPhysicalEvidence()
	 * @generated
	 */
	void setPhysicalEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Initiatives</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Initiative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiatives</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Initiatives()
	 * @model
	 * @generated
	 */
	EList<Initiative> getInitiatives();

	/**
	 * Returns the value of the '<em><b>Benchmarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Benchmark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Benchmarks</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Benchmarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Benchmark> getBenchmarks();

	/**
	 * Returns the value of the '<em><b>Backstage</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.BackstageStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backstage</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Backstage()
	 * @model containment="true"
	 * @generated
	 */
	EList<BackstageStep> getBackstage();

	/**
	 * Returns the value of the '<em><b>Micro Interactions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Micro Interactions</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_MicroInteractions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Touchpoint> getMicroInteractions();

	/**
	 * Returns the value of the '<em><b>Detailed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detailed By</em>' reference.
	 * @see #setDetailedBy(Journey)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_DetailedBy()
	 * @model
	 * @generated
	 */
	Journey getDetailedBy();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getDetailedBy <em>Detailed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detailed By</em>' reference.
	 * @see #getDetailedBy()
	 * @generated
	 */
	void setDetailedBy(Journey value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned</em>' reference.
	 * @see #setPlanned(Touchpoint)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Planned()
	 * @model
	 * @generated
	 */
	Touchpoint getPlanned();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getPlanned <em>Planned</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' reference.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Touchpoint value);

	/**
	 * Returns the value of the '<em><b>Compliance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.Compliance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Compliance</em>' attribute.
	 * @see org.waymark.model.cjm.Compliance
	 * @see #setCompliance(Compliance)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Compliance()
	 * @model
	 * @generated
	 */
	Compliance getCompliance();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getCompliance <em>Compliance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compliance</em>' attribute.
	 * @see org.waymark.model.cjm.Compliance
	 * @see #getCompliance()
	 * @generated
	 */
	void setCompliance(Compliance value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Time()
	 * @model dataType="org.waymark.model.cjm.IsoInstant"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Long)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Count()
	 * @model
	 * @generated
	 */
	Long getCount();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Long value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(Integer)
	 * @see org.waymark.model.cjm.CjmPackage#getTouchpoint_Votes()
	 * @model annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Integer getVotes();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Touchpoint#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(Integer value);

} // Touchpoint
