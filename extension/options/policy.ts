import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Policy, readPolicy } from '../kept/policy.ts';

const Context = createContext<Policy>(readPolicy(undefined));

/** Provides the options with the organization's policy. */
export const PolicyProvider = Context.Provider;

/** The organization's policy. */
export const usePolicy = (): Policy => useContext(Context);
